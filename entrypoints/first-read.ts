import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginFirstRead } from '../storage/first-read';

export default defineUnlistedScript(beginFirstRead);
