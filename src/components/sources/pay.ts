import { html, nothing } from 'lit';
import type { Pay } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** Figures of pay with their currency, place and year, and who says so. */
export function renderPay(pay: Pay, reading: ReaderContext) {
  const { language, words } = reading;
  const figures = (['low', 'median', 'high'] as const).flatMap((key) => {
    const amount = pay[key];
    return amount === undefined ? [] : [`${words.pay[key]} ${words.pay.figure(amount, pay.currency)}`];
  });
  const when = pay.year === 'undated' ? words.pay.undated : words.pay.year(pay.year);
  return html`<div>
      ${figures.join(' · ')}
      <span class="muted">${words.pay.per[pay.per]} · ${words.pay.place(pay.place)} · ${when}</span>
    </div>
    ${pay.says ? html`<p>${inLanguage(pay.says, language)}</p>` : nothing}
    <zhitu-who-says
      .reading=${reading}
      .voices=${[{ basis: 'testimony', sources: pay.sources }]}
    ></zhitu-who-says>`;
}
