/** The product's sign, two reports on one axis: the same drawing as assets/icons/icon.svg, in colours of the theme. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path class="logo-axis" d="M4 24h24" />
      <circle class="standing-agree mark-solid" cx="9.5" cy="13" r="5.5" />
      <path class="standing-conflict mark-solid" d="M22.5 6.4l6.6 6.6-6.6 6.6-6.6-6.6Z" />
    </svg>
  );
}
