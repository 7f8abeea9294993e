/** Style sheets are bundled as text, because the card's must reach a shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}
