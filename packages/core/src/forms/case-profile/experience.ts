import {
  controlMeans,
  exploitationForms,
  familyInvolvement,
  recruitmentMeans,
  relationsToTrafficker,
} from '../../questions/code-lists.ts';
import { choice, choices, countries, partialDate, repeat, yesNo } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** What happened: Only what is needed to understand the danger of a return, in broad words. */
export const experience = section({
  id: 'experience',
  painful: true,
  questions: {
    'profile.experience.recordedFrom': choice(
      ['person-today', 'earlier-record', 'authority', 'other-organisation'],
      {
        category: 'process',
        answeredBy: ['returning'],
        basis: ['er2.91', 'er5.141'],
      },
    ),
    'profile.interviews.repeated': choice(['no', 'yes-needed', 'yes-not-needed'], {
      category: 'process',
      answeredBy: ['returning', 'person'],
      basis: ['er5.141', 'er5.144'],
    }),
    'profile.experience.exploitation[]': repeat({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gl.78', 'gl.81', 'er5.101'],
    }),
    'profile.experience.exploitation[].forms': choices(exploitationForms, {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gl.81', 'er5.98', 'er5.101', 'er3.143'],
    }),
    'profile.experience.exploitation[].places': countries({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gl.14', 'gl.15', 'in.16'],
    }),
    'profile.experience.exploitation[].from': partialDate({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['er1.152'],
    }),
    'profile.experience.exploitation[].until': partialDate({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['er1.152'],
    }),
    'profile.experience.control': choices(controlMeans, {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gl.79', 'gl.80', 'er5.26'],
    }),
    'profile.experience.recruitment': choices(recruitmentMeans, {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gl.78', 'gl.79', 'er1.115'],
    }),
    'profile.experience.relationshipToTrafficker': choices(relationsToTrafficker, {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['er1.127', 'er1.171', 'er4.108'],
    }),
    'profile.experience.familyInvolved': choice(familyInvolvement, {
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['gp1.55', 'gp4.59', 'er4.44', 'er1.153'],
    }),
    'profile.experience.papersTakenByTraffickers': yesNo({
      category: 'trafficking-experience',
      answeredBy: ['returning', 'person'],
      basis: ['er3.18'],
    }),
  },
});
