import type { DataSharingConsent, ReintegrationPlan, RiskAssessment } from '@safe-return/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OneQuestion } from '../one-question.tsx';

const children: RiskAssessment = {
  form: 'risk-assessment',
  version: 2,
  profile: { person: { hasChildren: 'yes', children: [{ id: 'c1', label: 'The elder' }, { id: 'c2' }] } },
  answers: { children: [{ id: 'r1' }] },
};

const plan: ReintegrationPlan = {
  form: 'reintegration-plan',
  version: 1,
  answers: { services: [{ id: 's1', provider: 'A shelter there' }] },
};
const consent: DataSharingConsent = {
  form: 'data-sharing-consent',
  version: 1,
  answers: { grants: [{ id: 'g1', recipient: { name: 'A shelter there' } }, { id: 'g2' }] },
};

const meta = {
  title: 'Controls/An entry of another list',
  component: OneQuestion,
  args: {
    path: 'riskAssessment.children[].childRef',
    location: 'riskAssessment.children[0].childRef',
    payload: children,
  },
} satisfies Meta<typeof OneQuestion>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Answered: Story = {
  args: { payload: { ...children, answers: { children: [{ id: 'r1', childRef: 'c2' }] } } },
};

export const NothingToChoose: Story = {
  args: {
    payload: { ...children, profile: { person: { hasChildren: 'yes' } } },
  },
};

export const EntryRemoved: Story = {
  args: { payload: { ...children, answers: { children: [{ id: 'r1', childRef: 'gone' }] } } },
};

const elsewhere = {
  path: 'plan.services[].consent',
  location: 'plan.services[0].consent',
  payload: plan,
};

/** The entries stand in another form of the case. */
export const OfAnotherForm: Story = { args: { ...elsewhere, otherParts: { consents: [consent] } } };

/** The other form is not there, or the host did not tell of it. */
export const NoneInAnotherForm: Story = { args: elsewhere };

export const NotKnownInAnotherForm: Story = {
  args: {
    ...elsewhere,
    payload: { ...plan, answers: { services: [{ id: 's1', provider: 'A shelter there', consent: 'g7' }] } },
    otherParts: { consents: [consent] },
  },
};

/** The whole consent may be meant. */
export const All: Story = {
  args: {
    path: 'consent.events[].scope',
    location: 'consent.events[0].scope',
    payload: { ...consent, answers: { ...consent.answers, events: [{ id: 'e1', scope: 'all' }] } },
  },
};

export const RightToLeft: Story = { args: { locale: 'ar' } };
