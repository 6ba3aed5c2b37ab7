// What pages need beside htmx: plain and small.
(() => {
  'use strict';
  document.documentElement.classList.add('scripted');

  // The server's time: pages count by it, not by the reader's clock.
  const skew = Date.parse(document.body.dataset.now) - Date.now();

  const span = (millis) => {
    const minutes = Math.floor(Math.abs(millis) / 60000);
    const days = Math.floor(minutes / 1440);
    const rest = `${Math.floor((minutes % 1440) / 60)}:${String(minutes % 60).padStart(2, '0')}`;
    return days > 0 ? `${days}d ${rest}` : rest;
  };

  const tick = () => {
    for (const due of document.querySelectorAll('time[data-due]')) {
      const left = Date.parse(due.dateTime) - Date.now() - skew;
      let count = due.querySelector('.count');
      if (!count) {
        count = due.appendChild(document.createElement('span'));
        count.className = 'count';
      }
      due.classList.toggle('late', left < 0);
      const words = left < 0 ? due.dataset.late : due.dataset.due;
      count.textContent = ` · ${words.replace('{0}', span(left))}`;
    }
  };
  tick();
  setInterval(tick, 1000);
  document.addEventListener('htmx:afterSettle', tick);

  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-submit]')) {
      event.target.form.requestSubmit();
    }
  });
})();
