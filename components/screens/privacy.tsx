import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const topics = ['read', 'not', 'kept', 'sent', 'delete'] as const;

export interface PrivacyProps {
  onBack(): void;
}

/** The whole privacy text: no other page says more. */
export function PrivacyScreen({ onBack }: PrivacyProps) {
  const { say } = useWords();
  return (
    <div class="screen">
      <ScreenHeader title={say('privacy.title')} onBack={onBack} />
      <main class="content prose">
        <p>
          <strong>{say('privacy.lead')}</strong>
        </p>
        {topics.map((topic) => (
          <section key={topic}>
            <h2>{say(`privacy.${topic}.title`)}</h2>
            <p>{say(`privacy.${topic}.text`)}</p>
          </section>
        ))}
        <p class="quiet">{say('welcome.unaffiliated')}</p>
      </main>
    </div>
  );
}
