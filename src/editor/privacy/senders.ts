/** What may send a diary's text to a service: assistants, and the editor's own accounts. */
import type { Translate } from '../../journal/translate';
import { type Advice, fine, type Way } from './advice';
import type { Assistant, PrivacyFacts } from './facts';

const language = 'migraine-journal';
export const autoStore = 'workbench.experimental.cloudChanges.autoStore';

/** Extensions known to send text to a service for suggestions or answers, by the identifiers they publish under. */
export const knownAssistants: readonly Assistant[] = [
  { id: 'github.copilot', name: 'GitHub Copilot' },
  { id: 'github.copilot-chat', name: 'GitHub Copilot Chat' },
  { id: 'codeium.codeium', name: 'Windsurf (Codeium)' },
  { id: 'tabnine.tabnine-vscode', name: 'Tabnine' },
  { id: 'continue.continue', name: 'Continue' },
  { id: 'sourcegraph.cody-ai', name: 'Cody' },
  { id: 'supermaven.supermaven', name: 'Supermaven' },
  { id: 'amazonwebservices.amazon-q-vscode', name: 'Amazon Q' },
  { id: 'google.geminicodeassist', name: 'Gemini Code Assist' },
  { id: 'saoudrizwan.claude-dev', name: 'Cline' },
  { id: 'anthropic.claude-code', name: 'Claude Code' },
  { id: 'openai.chatgpt', name: 'Codex' },
  { id: 'augment.vscode-augment', name: 'Augment' },
  { id: 'rooveterinaryinc.roo-cline', name: 'Roo Code' },
];

export function assistants(facts: PrivacyFacts, t: Translate): Advice {
  const id = 'assistants';
  const ways = [...quieting(facts, t)];
  const names = facts.assistants.map(({ name }) => name).join(', ');
  if (names === '' && ways.length === 0) {
    const detail = t(
      'None of the assistants that are known to this check is installed. Others may be: an extension can read every file of the folder.',
    );
    return fine(id, t('No assistant was found that sends what you write'), detail);
  }
  const shown = facts.assistants.map(
    (one): Way => ({ title: t('Show {0}', one.name), is: 'show-extension', id: one.id }),
  );
  if (ways.length === 0) {
    return {
      id,
      grade: 'note',
      title: t('Assistants do not suggest in journals, but can read them: {0}', names),
      detail: t(
        'Suggestions are off in journals. An assistant may still read them when you ask it something, or when you let it work in this folder. You can disable it for this workspace.',
      ),
      ways: shown,
    };
  }
  return {
    id,
    grade: 'look',
    title: t('An assistant may send what you write while you type: {0}', names || 'GitHub Copilot'),
    detail: t(
      'To suggest something, an assistant sends the text around the cursor, and often parts of other open files, to a service. Suggestions can be turned off in journals alone.',
    ),
    ways: [...ways, ...shown],
  };
}

function* quieting({ assistants, isSuggesting, copilot }: PrivacyFacts, t: Translate): Generator<Way> {
  if (assistants.length > 0 && isSuggesting) {
    yield {
      title: t('No Suggestions in Journals'),
      is: 'setting',
      name: 'editor.inlineSuggest.enabled',
      value: false,
      ofLanguage: true,
    };
  }
  if (copilot?.isOn) {
    yield {
      title: t('No Copilot in Journals'),
      is: 'setting',
      name: 'github.copilot.enable',
      value: { ...copilot.own, [language]: false },
      ofLanguage: false,
    };
  }
}

/** Editors made from this one that have an assistant of their own, which is no extension one could see. */
const editorsWithOne = ['Cursor', 'Windsurf', 'Trae', 'Kiro', 'Antigravity'];

/** None where the editor is not known for one. */
export function editorsOwn({ editor }: PrivacyFacts, t: Translate): Advice[] {
  const name = editorsWithOne.find((one) => editor.toLowerCase().startsWith(one.toLowerCase()));
  if (name === undefined) return [];
  return [
    {
      id: 'editors-own-assistant',
      grade: 'look',
      title: t('{0} has an assistant of its own, which may send what you write', name),
      detail: t(
        'What it sends, and for which languages it suggests, is in the settings of that assistant; they cannot be seen from here. Look there for a way to leave out journals or this folder.',
      ),
      ways: [],
    },
  ];
}

export function cloudChanges({ isStoredInCloud }: PrivacyFacts, t: Translate): Advice {
  const id = 'cloud-changes';
  if (!isStoredInCloud) {
    const detail = t('Changes that are not committed are stored with an account only if you ask for it.');
    return fine(id, t('Cloud Changes are not stored by themselves'), detail);
  }
  return {
    id,
    grade: 'look',
    title: t('Cloud Changes store what is not committed when the window closes'),
    detail: t(
      'The editor is set to store changes of this folder with your account when you close it, the text of journals included.',
    ),
    ways: [
      {
        title: t('Turn It Off Here'),
        is: 'setting',
        name: autoStore,
        value: 'off',
        ofLanguage: false,
      },
    ],
  };
}

export function settingsSync(_: PrivacyFacts, t: Translate): Advice {
  return {
    id: 'settings-sync',
    grade: 'note',
    title: t('Settings Sync carries settings and snippets, not journals'),
    detail: t(
      'Whether it is on cannot be seen from here. If it is, your settings, snippets and keys are stored with your account. Nothing of the diary is in them, unless you wrote it there yourself.',
    ),
    ways: [],
  };
}
