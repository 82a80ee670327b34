import type { ReadDraft } from '@safe-return/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { FormWithDraft } from './form-with-draft.tsx';
import { SaveStateInRoom } from './save-state-in-room.tsx';

const draft: ReadDraft = {
  payload: { form: 'risk-assessment', version: 2 },
  savedAt: new Date(2026, 5, 8, 14, 5).getTime(),
  revision: '1',
  upgraded: false,
  notCarried: [],
};

const older: ReadDraft = {
  ...draft,
  upgraded: true,
  notCarried: [
    { path: '/answers/reprisals/threatsMade', code: 'unknown-code', value: 'perhaps' },
    { path: '/answers/reprisals/debt', code: 'unknown-key', value: { amount: 300, currency: 'EUR' } },
  ],
};

const meta = {
  title: 'Parts/Draft',
  component: SaveStateInRoom,
  args: { status: { name: 'none' }, onAct: fn() },
} satisfies Meta<typeof SaveStateInRoom>;

export default meta;

type Story = StoryObj<typeof meta>;

export const NothingToSave: Story = {};

export const KeptWhilePageIsOpen: Story = { args: { status: { name: 'page-only' } } };

export const Looking: Story = { args: { status: { name: 'looking' } } };

export const Saving: Story = { args: { status: { name: 'saving' } } };

export const Saved: Story = { args: { status: { name: 'saved', at: draft.savedAt } } };

export const Failed: Story = {
  args: { status: { name: 'failed', problem: 'unavailable' } },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onAct).toHaveBeenCalledWith('saveNow');
  },
};

export const NoRoomLeft: Story = { args: { status: { name: 'failed', problem: 'full' } } };

export const ChangedElsewhere: Story = { args: { status: { name: 'conflict', other: draft } } };

export const DeletedElsewhere: Story = { args: { status: { name: 'conflict', other: undefined } } };

export const Unreadable: Story = { args: { status: { name: 'unreadable' } } };

export const Expired: Story = { args: { status: { name: 'expired' } } };

export const Deleted: Story = { args: { status: { name: 'deleted' } } };

export const NotDeleted: Story = { args: { status: { name: 'not-deleted' } } };

export const Found: Story = { args: { status: { name: 'found', draft } } };

export const FoundAndNotDeleted: Story = { args: { status: { name: 'found', draft, notDeleted: true } } };

export const FoundAndAskedWhetherToDelete: Story = {
  args: { status: { name: 'found', draft } },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    const [, , deleteIt] = canvas.getAllByRole('button');
    if (deleteIt) await userEvent.click(deleteIt);
    await expect(args.onAct).not.toHaveBeenCalled();
    await expect(canvas.getByRole('group')).toBeVisible();
  },
};

export const Restored: Story = { args: { status: { name: 'restored', draft } } };

export const RestoredFromAnOlderVersion: Story = {
  args: { status: { name: 'restored', draft: older }, restored: older },
};

export const RightToLeft: Story = {
  args: { status: { name: 'conflict', other: draft } },
  globals: { locale: 'ar' },
};

export const InAForm: Story = {
  render: () => <FormWithDraft />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('textbox', { name: /reference of this case/ }), 'A-17');
    await canvas.findByText(/^Saved at/, {}, { timeout: 5_000 });
  },
};

export const FoundByAForm: Story = {
  render: () => <FormWithDraft isThere />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Go on with this draft' }));
    await expect(canvas.getByRole('textbox', { name: /reference of this case/ })).toHaveValue('A-17');
  },
};
