/** How far long work is; `share` is 0…1. */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div class="progress">
      <span class="quiet">{label}</span>
      <div
        class="meter tone-rising"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <i class="meter-fill" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
