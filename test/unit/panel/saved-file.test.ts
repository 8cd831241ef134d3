/** What the page wants to save is what it says it is, and its name leads nowhere. */
import { deepEqual, equal } from 'node:assert/strict';
import { checkedFile } from '../../../src/panel/saved-file';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]).toString('base64');
const file = (kind: string, content: unknown, name: unknown = 'Calendar') =>
  checkedFile({ kind, name, content });

describe('a file the page saves', () => {
  it('is a picture or a table', () => {
    equal(file('csv', 'A,B\r\n')?.name, 'Calendar.csv');
    deepEqual(file('csv', 'ä')?.bytes, new TextEncoder().encode('ä'));
    equal(file('svg', '<svg class="chart"></svg>')?.kind, 'svg');
    equal(file('png', png)?.bytes.length, 12);
  });

  it('is nothing else', () => {
    equal(file('html', '<p>'), null);
    equal(file('svg', '<html>'), null);
    equal(file('svg', '<svg class="a"><script>1</script></svg>'), null);
    equal(file('png', 'AAAA'), null, 'no picture');
    equal(file('png', `${png}!`), null, 'not base 64');
    equal(file('csv', 7), null);
    equal(file('csv', '', 7), null);
    equal(file('csv', 'x'.repeat(30_000_001)), null);
    equal(checkedFile(undefined), null);
  });

  it('has a name without ways to other folders', () => {
    equal(file('csv', '', '../../etc/passwd')?.name, 'etc-passwd.csv');
    equal(file('csv', '', 'Längen: Anfälle?')?.name, 'Längen-Anfälle.csv');
    equal(file('csv', '', '…')?.name, 'chart.csv');
  });
});
