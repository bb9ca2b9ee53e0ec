/**
 * Contract: htmlToText gives what a reader sees: blocks are lines, quoted passages are marked with
 * `>`, nothing hidden, scripted or remote comes through, and hostile markup costs linear time.
 */
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/mail/html.ts';
import { processorTime } from '../../eval/cpu.ts';

describe('htmlToText', () => {
  it.each([
    { in: '<p>Hej</p><p>Du</p>', out: 'Hej\n\nDu' },
    {
      in: '<p class=MsoNormal>Hej</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Du</p>',
      out: 'Hej\n\nDu',
    },
    { in: '<div>en</div><div>to</div><div><br></div><div>tre</div>', out: 'en\nto\n\ntre' },
    { in: 'en<br>to<BR/>tre', out: 'en\nto\ntre' },
    { in: ' <b>Fed</b>  <i>skrift</i>\n her ', out: 'Fed skrift her' },
    { in: '<ul><li>låg</li><li>hank</li></ul>', out: '- låg\n- hank' },
    { in: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', out: 'a b\nc' },
    { in: '<pre>a\n  b</pre>', out: 'a\n  b' },
    { in: '&aelig;&Oslash;&#229;&#xE4;&euro;&#150;&amp;lt;&ukendt;', out: 'æØåä€–&lt;&ukendt;' },
    {
      in: 'Svar<blockquote>Vores<br>mail<blockquote>Min</blockquote></blockquote>Slut',
      out: 'Svar\n\n> Vores\n> mail\n>\n>> Min\n>\nSlut',
    },
    { in: 'a<hr>b', out: `a\n${'_'.repeat(32)}\nb` },
    { in: '<head><title>T</title><style>p{}</style></head><script>x<y</script>ok', out: 'ok' },
    { in: 'a<!-- <p>skjult</p> -->b', out: 'ab' },
    { in: 'a<div style="display:none">skjult<div>også</div></div>b', out: 'ab' },
    { in: "a<span style='font-size:0px'>skjult</span>b<span hidden>x</span>", out: 'ab' },
    { in: '<img src="https://x.example/p.gif" alt="sporing">Hej', out: 'Hej' },
    { in: '<a href="https://x.example">her</a>', out: 'her' },
    { in: 'pris < 400 og > 300', out: 'pris < 400 og > 300' },
    { in: '<div title="a > b">Hej</div>', out: 'Hej' },
    { in: '<p>uden ende', out: 'uden ende' },
    { in: '</div></p>løs', out: 'løs' },
    { in: '<![if !supportLists]>1<![endif]>', out: '1' },
  ])('$in', ({ in: html, out }) => {
    expect(htmlToText(html)).toBe(out);
  });

  it.each([
    ['open tags', '<div>'.repeat(50_000)],
    ['unclosed quotes', '<a href="'.repeat(30_000)],
    ['angle brackets', '<'.repeat(200_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['half tags', '<a '.repeat(60_000)],
    ['closing tags', '<b>'.repeat(20_000) + '</i></b>'.repeat(20_000)],
    ['raw elements', '<style>'.repeat(30_000)],
    ['ampersands', '&'.repeat(200_000)],
    ['blockquotes', '<blockquote>x'.repeat(20_000)],
  ])('takes linear time over %s', (_, html) => {
    const started = processorTime();
    htmlToText(html);
    expect(processorTime() - started).toBeLessThan(1_500);
  });
});
