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
    const words = document.body.dataset.days;
    return days > 0 ? words.replace('{0}', days).replace('{1}', rest) : rest;
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
      count.textContent = ` ${words.replace('{0}', span(left))}`;
    }
  };
  tick();
  setInterval(tick, 1000);
  document.addEventListener('htmx:afterSettle', tick);

  // Parts that renew themselves when the server says that they have changed.
  for (const place of document.querySelectorAll('[data-events]')) {
    const events = new EventSource(place.dataset.events);
    events.onmessage = () => htmx.trigger(place, 'renew');
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) {
        htmx.trigger(place, 'renew'); // leads to the sign-in where the session has ended
      }
    };
  }
  let open = null;
  document.addEventListener('htmx:beforeSwap', () => {
    const row = document.activeElement.closest('[data-row]');
    open = row && row.getAttribute('href');
  });
  document.addEventListener('htmx:afterSettle', () => {
    const row = open && document.querySelector(`[data-row][href="${open}"]`);
    if (row) {
      row.focus();
    }
    const said = document.getElementById('renewed');
    if (said) {
      said.textContent = said.dataset.words;
    }
  });

  // Keys: j and k move between rows, / searches, n writes something new down.
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) {
      return;
    }
    const rows = [...document.querySelectorAll('[data-row]')];
    const at = rows.indexOf(document.activeElement);
    const target = {
      j: rows[Math.min(at + 1, rows.length - 1)],
      k: rows[Math.max(at - 1, 0)],
      '/': document.querySelector('[data-find]'),
    }[event.key];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'n' && document.querySelector('[accesskey=n]')) {
      document.querySelector('[accesskey=n]').click();
    }
  });

  // A file is sent with its name.
  document.addEventListener('change', (event) => {
    const name = event.target.type === 'file' && event.target.form.querySelector('[data-file-name]');
    if (name) {
      name.value = event.target.files.length ? event.target.files[0].name : '';
    }
  });

  // A form is sent once.
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) {
      event.preventDefault();
    }
    event.target.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => {
    for (const form of document.forms) {
      delete form.dataset.sent;
    }
  });

  // Forms that keep what was typed where they are refused; those with a file send it as it is.
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('[data-careful]')) {
      return;
    }
    event.preventDefault();
    const fields = new FormData(form, event.submitter);
    const chooser = form.querySelector('input[type=file]');
    const file = chooser && (chooser.required || chooser.files.length > 0) && chooser;
    const headers = {'HX-Request': 'true', 'X-CSRF-Token': fields.get('csrf')};
    // The address takes no long text: the file stands for what could have been pasted.
    const notInAddress = ['csrf', ...[...form.querySelectorAll('[data-pasted]')].map((area) => area.name)];
    const rest = new URLSearchParams([...fields].filter(
      ([name]) => !(chooser && name === chooser.name) && !(file && notInAddress.includes(name))));
    if (file) {
      headers['Content-Type'] = 'application/octet-stream';
    }
    const buttons = form.querySelectorAll('button');
    buttons.forEach((button) => { button.disabled = true; });
    try {
      const answer = await fetch(file ? `${form.action}?${rest}` : form.action,
        {method: 'POST', headers, body: file ? file.files[0] : rest});
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      if (answer.headers.has('HX-Redirect')) {
        location.assign(answer.headers.get('HX-Redirect'));
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      form.querySelector('.answer').replaceChildren(...page.body.childNodes);
    } finally {
      delete form.dataset.sent;
      buttons.forEach((button) => { button.disabled = false; });
    }
  });

  // Of a form's alternatives the chosen one alone is shown and sent.
  const choose = (form) => {
    for (const part of form.querySelectorAll('[data-for]')) {
      part.hidden = part.disabled = part.dataset.for !== form.elements.kind.value;
    }
  };
  for (const part of document.querySelectorAll('[data-for]')) {
    choose(part.form);
  }

  document.addEventListener('change', (event) => {
    if (event.target.name === 'kind') {
      choose(event.target.form);
    }
    if (event.target.matches('[data-submit]')) {
      event.target.form.requestSubmit();
    }
  });
})();
