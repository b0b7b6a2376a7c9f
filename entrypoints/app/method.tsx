import { MethodScreen } from '../../components/screens/method';
import { back } from './go';
import type { ScreenProps } from './screens';

export const Method = ({ asked }: ScreenProps) => <MethodScreen asked={asked} onBack={() => back()} />;
