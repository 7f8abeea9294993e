/** The product's sign: two reports side by side, an equals sign between them; drawn in the colour of the text. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M4 7h10v18H4zM18 7h10v18H18z" />
    </svg>
  );
}
