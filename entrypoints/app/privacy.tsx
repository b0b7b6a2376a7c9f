import { PrivacyScreen } from '../../components/screens/privacy';
import { back } from './go';

export const Privacy = () => <PrivacyScreen onBack={() => back()} />;
