import { bestInterests } from '@safe-return/core/best-interests';
import { BestInterestsForm } from '@safe-return/react';
import { embed } from './embed.tsx';

export const embedded = embed(bestInterests, BestInterestsForm);
