import { knownWords } from '../known-words';

/** What a total counts, in the words of the languages that TikTok's pages come in; words may have endings. */
const words = {
  views: [
    'views?|vistas?|visualiza\\S*|reproduccion\\S*|vues?|aufruf\\S*|visualizza\\S*|penayangan|tayangan|ditonton|tontonan',
    'lượt xem|panonood|просмотр\\S*|görüntülen\\S*|izlenm\\S*|wyświetle\\S*|مشاهد\\S*|วิว|การดู|ครั้งที่ดู|ยอดดู|เข้าชม',
    '次?观看|次?觀看|播放|浏览|瀏覽|視聴|再生|조회',
  ],
  videos: [
    'videos?|vídeos?|vidéos?|posts?|publica[cç]\\S*|publications?|publicaciones|beitr\\S*|pubblicazion\\S*|postingan|siaran',
    'hantaran|bài đăng|bài viết|публикац\\S*|видео|gönderi\\S*|wide\\S*|film\\S*|منشور\\S*|فيديو\\S*|مقاطع|โพสต์|วิดีโอ|คลิป',
    '个视频|視頻|视频|影片|作品|貼文|帖子|投稿|動画|게시물|동영상',
  ],
};
export type Counted = keyof typeof words;

const forms = Object.entries(words).map(([counted, spelled]): [Counted, RegExp] => [
  counted as Counted,
  knownWords(...spelled),
]);
export const totalWords = forms.map(([, form]) => form);

/** Which counter a text names; `undefined` where it names none, or both. */
export function countedIn(text: string): Counted | undefined {
  const named = forms.filter(([, form]) => text.search(form) >= 0).map(([counted]) => counted);
  return named.length === 1 ? named[0] : undefined;
}

/** What stands before the word that names a counter. */
export const beforeWords = (text: string): string =>
  text.slice(0, Math.min(...totalWords.map((form) => text.search(form)).filter((at) => at >= 0)));
