/** An on-off switch with its label; a real button, so that Space and Enter work and its state is announced. */
export function Switch(props: { label: string; on: boolean; disabled?: boolean; onChange(on: boolean): void }) {
  const { label, on, disabled = false, onChange } = props;
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
