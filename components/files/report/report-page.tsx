import type { ComponentChildren } from 'preact';
import type { About } from '../../../trends/tables/about';
import { useWords } from '../../words';
import { reportStyle } from './report-style';

/** Nothing in the file runs, and nothing is asked for, wherever it is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

interface ReportPageProps {
  title: string;
  /** What it rests on, in a line. */
  basis: string;
  about: About;
  children: ComponentChildren;
}

/** A whole page by itself, to be printed or sent on; what made it stands at its foot. */
export function ReportPage({ title, basis, about, children }: ReportPageProps) {
  const { say, format, language } = useWords();
  const made = { moment: format.exact(Date.parse(String(about.generated_at))), version: about.app_version };
  const market = about.market_filter === 'all' ? '' : format.market(String(about.market_filter));
  const filter = [market, about.other_filter].filter((part) => part !== '' && part !== 'none').join('; ');
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{reportStyle}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <p class="quiet">{basis}</p>
        {filter && <p class="quiet">{say('printed.only', { filter })}</p>}
        {children}
        <h2>{say('printed.how')}</h2>
        <p>{say('printed.how.sample')}</p>
        <p>{say('printed.how.score')}</p>
        <p>{say('printed.how.share')}</p>
        <footer class="quiet">
          {say('printed.made', { ...made, formula: about.formula_version, catalogue: about.catalogue_version })}{' '}
          {say('welcome.unaffiliated')}
        </footer>
      </body>
    </html>
  );
}
