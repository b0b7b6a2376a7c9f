/** A dark page with room for pictures; the classes end as TikTok's do, whatever stands in front. */
export const style = `
*{box-sizing:border-box}html{background:#121212}body{margin:0;font:14px/1.35 "Helvetica Neue",Arial,system-ui,sans-serif;color:#f1f1f2}
a{color:inherit;text-decoration:none}h1,h2,h3,h4,p{margin:0}canvas{display:none}button{font:inherit;color:inherit;cursor:pointer}
#main-content{margin-left:236px;padding:20px 24px 60px;min-height:100vh}
[class*="-DivSideNavContainer"]{position:fixed;z-index:8;inset:0 auto 0 0;width:236px;padding:20px 16px;display:flex;flex-direction:column;gap:4px;background:#121212;border-right:1px solid #262629}
[class*="-DivLogo"]{font-size:20px;font-weight:700;margin:0 8px 14px}
[class*="-DivSideNavContainer"] form{margin-bottom:14px}
[class*="-InputElement"]{width:100%;padding:10px 14px;border:0;border-radius:20px;background:#26262b;color:inherit;font:inherit}
[class*="-StyledNavLink"]{display:flex;gap:12px;padding:11px 12px;border-radius:8px;font-size:17px;font-weight:600}
[class*="-StyledNavLink"]:hover{background:#222226}[class*="-DivSideNavContainer"] button{margin-top:16px;padding:10px;border:1px solid #3a3a40;border-radius:8px;background:none;font-weight:600}
[class*="-DivCover"]:not([class*="-DivCoverEmoji"],[class*="-DivCoverWords"]){position:absolute;inset:0;display:grid;place-items:center;overflow:hidden;border-radius:inherit}
[class*="-DivCoverEmoji"]{font-size:min(96px,9vw)}[class*="-DivCoverWords"]{padding:18px;font-size:22px;font-weight:700;line-height:1.2;text-align:center;color:#ffffffd0;overflow-wrap:anywhere}[class*="-DivCover"]>span{position:absolute;inset:0}
[class*="-SectionMediaCardContainer"] [class*="-DivCoverWords"]{font-size:38px;padding:44px}[class*="-SectionMediaCardContainer"] [class*="-DivCoverEmoji"]{font-size:150px}
[class*="-SpanAvatarContainer"]{display:inline-grid;place-items:center;flex:none;border-radius:50%;font-weight:600}
[class*="-StyledCommonLink"] strong{font-weight:600;color:#a9c9ec}
[class*="-DivColumnListContainer"]{display:grid;justify-content:center;gap:24px;padding-right:60px}
article{height:calc(100vh - 80px);width:calc((100vh - 80px) * .5625 + 72px)}
[class*="-DivContentFlexLayout"]{display:flex;height:100%;gap:16px;align-items:flex-end}[class*="-DivContentFlexLayout"]>div:empty{display:none}
[class*="-SectionMediaCardContainer"]{position:relative;height:100%;aspect-ratio:9/16;border-radius:16px;overflow:hidden;cursor:pointer}
[class*="-DivMediaCardBottom"]{position:absolute;inset:auto 0 0;padding:90px 16px 18px;background:linear-gradient(transparent,#000000b8)}
[class*="-H3AuthorTitle"]{display:inline;font-size:16px}[class*="-SpanOtherInfo"]{color:#ffffffa0}
[class*="-DivDescriptionWrapper"]{margin:6px 0 8px}[class*="-StyledMusicLink"]{font-size:13px;color:#ffffffc0}
[class*="-SectionActionBarContainer"]{display:grid;justify-items:center;gap:14px;width:56px;padding-bottom:12px}
[class*="-ButtonActionItem"]{display:grid;justify-items:center;gap:4px;padding:0;border:0;background:none;font-size:12px}
[class*="-SpanIconWrapper"]{display:grid;place-items:center;width:46px;height:46px;border-radius:50%;background:#2c2c31}
[class*="-ALiveCard"]{position:relative;height:100%;aspect-ratio:9/16;border-radius:16px;display:flex;flex-direction:column;justify-content:end;padding:16px;gap:6px}
[class*="-ALiveCard"]>*{z-index:1}[class*="-ALiveCard"]>[class*="-DivCover"]{z-index:0}[class*="-DivLiveMark"]{align-self:start;padding:2px 8px;border-radius:4px;background:#d6303f;font-weight:700}
[class*="-DivVideoFeedV2"],[class*="-DivStoreGrid"]{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:22px 14px}
[class*="-DivItemContainerV2"]{min-width:0}[class*="-DivItemContainerV2"]>div:first-child{position:relative;border-radius:8px;overflow:hidden}
[class*="-DivWrapper"]{position:absolute;inset:0}[class*="-AVideoContainer"]{position:absolute;inset:0}[class*="-DivPlayerContainer"]{position:absolute;inset:0}
[class*="-DivCardFooter"]{position:absolute;inset:auto 0 0;display:flex;gap:4px;align-items:center;padding:26px 12px 10px;background:linear-gradient(transparent,#000000a0)}[class*="-DivCardFooter"]:empty{display:none}
[class*="-DivHeaderContainer"]{position:absolute;left:8px;top:8px}[class*="-DivBadge"]{padding:2px 8px;border-radius:4px;background:#d6303f;font-size:12px;font-weight:600}
[class*="-DivMetaCaptionLine"],[class*="-ATitle"]{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-top:8px}
[class*="-LinkUser"]{display:flex;gap:8px;align-items:center;margin-top:6px;color:#ffffffb0;min-width:0}[class*="-PUniqueId"]{overflow:hidden;text-overflow:ellipsis}
[class*="-DivPlayLine"],[class*="-DivCardBottomInfo"][data-e2e]{display:flex;justify-content:space-between;align-items:end;gap:8px}
[class*="-DivPlayIcon"],[class*="-DivLikeIcon"],[class*="-DivLikeContainer"]{display:flex;gap:4px;align-items:center;color:#ffffffb0}
[class*="-DivShareLayoutHeader"]{display:flex;gap:24px;align-items:center;margin:6px 0 24px}[class*="-H1ShareTitle"]{font-size:30px}[class*="-H2ShareSubTitle"]{font-size:16px;font-weight:500;color:#ffffffb0;margin-top:4px}
[class*="-H3CountInfos"]{display:flex;gap:20px;margin-top:14px;font-size:16px;font-weight:400}[class*="-SpanUnit"]{color:#ffffffa0}
[class*="-DivTabsContainer"]{display:flex;gap:28px;margin-bottom:18px;border-bottom:1px solid #2c2c31;font-size:16px;font-weight:600}[class*="-ATab"]{padding:10px 2px;color:#ffffff90}[class*="-ATab"][aria-current=true]{color:#fff;box-shadow:0 2px #fff}
[class*="-DivLayoutContainer"]{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:28px}
[class*="-DivVideoContainer"]{position:relative;height:min(66vh,620px);border-radius:12px;overflow:hidden;background:#1b1b1f}
[class*="-DivContentContainer"]{padding:16px 0}[class*="-DivAuthorContainer"]{display:flex;gap:10px;align-items:center}[class*="-DivMediaCardBottom"] [class*="-DivAuthorContainer"]{gap:6px}
[class*="-DivAuthorContainer"] [class*="-SpanUniqueId"]{display:block;font-size:17px;font-weight:700}[class*="-H1VideoDescription"]{margin:10px 0 6px;font-size:15px;font-weight:400}[class*="-H4Link"]{font-weight:400}
[class*="-DivActionBar"]{display:flex;gap:18px;margin-top:12px}[class*="-DivActionBar"] button{grid-auto-flow:column;align-items:center;gap:8px}[class*="-DivActionBar"] [class*="-SpanIconWrapper"]{width:36px;height:36px}
[class*="-DivCommentContainer"]{display:grid;gap:14px;border-top:1px solid #2c2c31;padding-top:16px}[class*="-DivCommentItemWrapper"]{display:flex;gap:10px}[class*="-DivCommentContentWrapper"]{flex:1}[data-e2e=comment-username-1]{color:#ffffff90;font-size:13px}
[class*="-DivCommentListContainer"]{position:fixed;right:0;top:0;bottom:0;width:270px;padding:20px;display:grid;gap:14px;align-content:start;overflow:auto;border-left:1px solid #2c2c31}[class*="-DivCommentListContainer"]+[class*="-DivColumnListContainer"]{padding-right:230px}
[class*="-DivListContainer"]{display:grid;gap:14px;align-content:start}[class*="-DivListContainer"]>[class*="-DivItemContainer"]{display:flex;gap:12px}
[class*="-AThumbnail"]{position:relative;flex:none;width:84px;height:112px;border-radius:6px;overflow:hidden}[class*="-AThumbnail"] [class*="-DivCoverEmoji"]{font-size:30px}[class*="-AThumbnail"] [class*="-DivCoverWords"]{font-size:11px;padding:6px}
[class*="-DivItemContent"]{min-width:0;display:grid;gap:5px;align-content:start}[class*="-DivItemContent"] [class*="-SpanUniqueId"],[class*="-DivLikeInfo"]{color:#ffffffa0}
[class*="-DivInboxContainer"]{position:fixed;z-index:9;left:236px;top:0;bottom:0;width:320px;padding:20px;background:#1b1b1f;overflow:auto}[data-e2e=inbox-list-item]{display:grid;gap:2px;padding:12px 0;border-bottom:1px solid #2c2c31}
[class*="-DivModalContainer"]{position:fixed;z-index:20;inset:0;display:grid;place-items:center;background:#000000b0}
[class*="-DivProductPage"]{display:grid;grid-template-columns:minmax(0,480px) minmax(0,1fr);gap:40px;padding-top:24px}[class*="-DivProductPicture"]{position:relative;aspect-ratio:1;border-radius:10px;overflow:hidden}
[class*="-DivProductWords"]{display:grid;gap:14px;align-content:start;font-size:16px}[class*="-DivProductWords"] h1{font-size:26px;line-height:1.25}[class*="-DivPrice"]{font-size:30px;font-weight:700}
[class*="-DivProductWords"] button{padding:13px;border:0;border-radius:8px;background:#2c2c31;font-weight:600}[class*="-DivProductWords"] button:last-child{background:#d6303f}.text-color-UIText2{color:#ffffffa0}
[class*="-DivStoreGrid"]{margin-top:20px}[class*="-DivStoreGrid"]>a{display:grid;gap:6px;align-content:start}[class*="-PNothing"]{padding:120px;text-align:center;font-size:18px}`;
