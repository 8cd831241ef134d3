/** Attacks and doses by command: each answer is a step, and the first one leaves a whole entry. */
import { equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { daysAgo, monthFile, TestDiary } from './support/diary';

const yesterday = daysAgo(1);
const month = monthFile(yesterday);

describe('capturing an attack', () => {
  it('writes what was answered into the month of its date, made where it is not there', async () => {
    const diary = await TestDiary.make();
    equal(await diary.run('logAttack', 'yesterday 06:40', '7', 'Woke early.'), month);
    equal(await diary.read(month), `- attack: ${yesterday} 06:40\n  pain: 7\n  note: |\n    Woke early.\n`);
  });

  it('keeps what was said before Escape, and writes nothing before the first answer', async () => {
    const diary = await TestDiary.make();
    equal(await diary.run('logAttack', null), undefined);
    ok(await diary.run('logAttack', 'yesterday 06:40', null));
    equal(await diary.read(month), `- attack: ${yesterday} 06:40\n`);
  });

  it('goes on in the file that is there, as its text is in the editor', async () => {
    const start = `# mine\r\n- clear: ${daysAgo(2)}\r\n`;
    const diary = await TestDiary.make({ [monthFile(daysAgo(2))]: start, 'all.migraine.yaml': '' });
    await diary.run('logAttack', `${daysAgo(2)} 23:00`, '', '');
    equal(await diary.read(monthFile(daysAgo(2))), `${start}- attack: ${daysAgo(2)} 23:00\r\n`);
  });

  it('leaves unsaved text of a person unsaved', async () => {
    const diary = await TestDiary.make({ [month]: `- clear: ${yesterday}\n` });
    const editor = await vscode.window.showTextDocument(diary.uri(month));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typing\n'));
    await diary.run('logAttack', 'yesterday 22:00', '3', '');
    ok(editor.document.isDirty);
    equal(
      editor.document.getText(),
      `# typing\n- clear: ${yesterday}\n- attack: ${yesterday} 22:00\n  pain: 3\n`,
    );
    equal(await diary.read(month), `- clear: ${yesterday}\n`);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), `# typing\n- clear: ${yesterday}\n`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('refuses a file that has to be mended, and leaves it as it is', async () => {
    const diary = await TestDiary.make({ [month]: 'entries: {}\n' });
    equal(await diary.run('logAttack', 'yesterday 06:40', '', ''), undefined);
    equal(await diary.read(month), 'entries: {}\n');
  });
});

describe('going on with an attack', () => {
  it('puts a dose into the one that is open, and ends it', async () => {
    const text = `- attack: ${yesterday} 00:05\n  pain: 7\n`;
    const diary = await TestDiary.make({ [month]: text });
    await diary.run('logDose', 'sumatriptan', '50 mg', 'yesterday 00:30');
    await diary.run('endAttack', 'yesterday 06:30');
    const dose = '{drug: sumatriptan, dose: 50 mg, at: T00:30}';
    equal(
      await diary.read(month),
      `- attack: ${yesterday} 00:05\n  end: T06:30\n  pain: 7\n  doses:\n    - ${dose}\n`,
    );
  });

  it('writes a therapy as one, without asking for an amount', async () => {
    const diary = await TestDiary.make();
    await diary.run('logDose', 'relaxation', 'yesterday 12:00');
    await diary.run('startTreatment', 'acupuncture', 'every 1w', '');
    const text = await diary.read(month);
    match(text, /- intake: \S+ 12:00\n {2}therapy: relaxation\n/);
    const treatments = await diary.read(monthFile(daysAgo(0)));
    match(treatments, /- treatment: \S+\n {2}therapy: acupuncture\n {2}every: 1w\n/);
  });

  it('writes a dose beside an attack that nothing can be added to', async () => {
    const text = `- attack: ${yesterday} 10:00\n  doses:\n    drug: naproxen\n`;
    const diary = await TestDiary.make({ [month]: text });
    await diary.run('logDose', 'sumatriptan', '', 'yesterday 12:00');
    equal(await diary.read(month), `${text}- intake: ${yesterday} 12:00\n  drug: sumatriptan\n`);
  });

  it('writes a dose by itself where no attack is open', async () => {
    const diary = await TestDiary.make();
    await diary.run('logDose', 'ibuprofen', '', 'yesterday 12:00');
    equal(await diary.read(month), `- intake: ${yesterday} 12:00\n  drug: ibuprofen\n`);
  });

  it('offers what was taken last with its amount, so that Enter takes it', async () => {
    const text = `- attack: ${daysAgo(3)} 06:40\n  end: T09:00\n  doses:\n    - {drug: naproxen, dose: 500 mg}\n`;
    const diary = await TestDiary.make({ 'all.migraine.yaml': text });
    await diary.run('logDose', '', '', 'yesterday 12:00');
    match(
      await diary.read('all.migraine.yaml'),
      /- intake: \S+ 12:00\n {2}drug: naproxen\n {2}dose: 500 mg\n$/,
    );
  });

  it('takes that an end is not known, and no end before the start', async () => {
    const text = `- attack: ${yesterday} 10:00\n  pain: 7\n`;
    const diary = await TestDiary.make({ [month]: text });
    equal(await diary.run('endAttack', 'yesterday 09:00'), undefined);
    equal(await diary.read(month), text);
    await diary.run('endAttack', '?');
    equal(await diary.read(month), `- attack: ${yesterday} 10:00\n  end: unknown\n  pain: 7\n`);
  });
});

describe('a command on one line', () => {
  const before = daysAgo(2);
  const file = 'all.migraine.yaml';
  const attack = (date: string, more = '') => `- attack: ${date} 10:00\n${more}`;
  const dose = '  doses: [{drug: sumatriptan}]\n';

  it('ends the attack that is meant, and not the one that is open', async () => {
    const diary = await TestDiary.make({ [file]: attack(before) + attack(yesterday) });
    await diary.runOn(1, file, 'endAttack', `${before} 12:00`, '');
    equal(await diary.read(file), attack(before, '  end: T12:00\n') + attack(yesterday));
  });

  it('asks for what is missing of that attack alone', async () => {
    const text = attack(before, `  end: T12:00\n${dose}`) + attack(yesterday, `  end: T12:00\n${dose}`);
    const diary = await TestDiary.make({ [file]: text });
    await diary.runOn(1, file, 'completeEntries', '2', '7', 'n', '0');
    const [first = '', second = ''] = (await diary.read(file)).split(/(?=- attack)/);
    match(first, /pain: 7[\s\S]*pain-2h: 2/);
    equal(second, attack(yesterday, `  end: T12:00\n${dose}`));
  });

  it('says that what is missing cannot be told any more, and then asks no more', async () => {
    const text = attack(before, `${dose}# mine\n`) + attack(yesterday);
    const diary = await TestDiary.make({ [file]: text });
    await diary.runOn(1, file, 'markUnknown');
    const known = attack(
      before,
      '  end: unknown\n  doses: [{drug: sumatriptan, pain-2h: unknown}]\n# mine\n',
    );
    equal(await diary.read(file), known + attack(yesterday));
    equal(await diary.runOn(1, file, 'markUnknown'), undefined);
    equal(await diary.read(file), known + attack(yesterday));
  });

  it('asks which attack is meant where none is chosen', async () => {
    const diary = await TestDiary.make({ [file]: attack(daysAgo(3)) + attack(before) + attack(yesterday) });
    await diary.run('markUnknown', daysAgo(3));
    equal(
      await diary.read(file),
      attack(daysAgo(3), '  end: unknown\n') + attack(before) + attack(yesterday),
    );
  });

  it('does nothing to another entry where the one that was meant is not there any more', async () => {
    const text = `# one line more\n${attack(before)}${attack(yesterday)}`;
    const diary = await TestDiary.make({ [file]: text });
    for (const command of ['endAttack', 'completeEntries', 'markUnknown', 'stopTreatment']) {
      equal(await diary.runOn(1, file, command, '?', '', ''), undefined);
    }
    equal(await diary.read(file), text);
  });

  it('changes and stops the treatment that is meant', async () => {
    const plan = (drug: string) => `- treatment: 2026-01-10\n  drug: ${drug}\n  dose: 5 mg\n`;
    const diary = await TestDiary.make({ [file]: plan('baclofen') + plan('topiramate') });
    await diary.runOn(4, file, 'changeTreatment', '10 mg', '');
    await diary.runOn(1, file, 'stopTreatment', 'no-effect', '');
    const text = await diary.read(file);
    match(text, /drug: topiramate\n {2}dose: 10 mg\n/);
    match(text, /drug: baclofen\n {2}stop: no-effect\n/);
  });
});
