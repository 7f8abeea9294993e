/** Class names and ids by which news sites mark what is not the story: advertising, teasers, tools, readers' comments. */
const JUNK = new Set(
  `ad ads adbox advert adverts advertisement advertising ad-slot ad-unit ad-container adsbygoogle dfp sponsored
  promo promoted promotion outbrain taboola recirc recirculation related related-articles related-content
  related-links related-stories more-stories most-read most-popular trending read-more-links recommended
  recommendations newsletter newsletter-signup signup subscribe subscription paywall cookie cookie-banner
  cookie-consent consent gdpr share sharing share-bar share-buttons share-tools social social-share social-links
  comments comment-list comments-section disqus disqus_thread breadcrumb breadcrumbs pagination pager tags tag-list
  sidebar side-bar widget toolbar skip-link skip-links site-header site-footer masthead navbar nav-bar menu
  mw-editsection reference-list reflist navbox printfooter catlinks`.split(/\s+/),
);

/** A story is never junk, whatever a site calls the box that it stands in. */
const STORY = 'article, h1, [itemprop="articleBody"], main, [role="main"]';
const LONG_PARAGRAPH = 120;
const FEW_PARAGRAPHS = 3;

/** Is an element, by its names, one of those that news sites put around a story? */
export function isJunk(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().split(/\s+/);
  return names.some((name) => JUNK.has(name)) && !holdsStory(element);
}

/** Has it a headline, or several paragraphs of some length? */
export function holdsStory(element: Element): boolean {
  if (element.querySelector(STORY)) return true;
  let long = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if ((paragraph.textContent?.length ?? 0) >= LONG_PARAGRAPH && ++long >= FEW_PARAGRAPHS) return true;
  }
  return false;
}
