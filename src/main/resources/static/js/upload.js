// Shows how far an upload has come. Nothing depends on it: without scripts the page of an
// upload refreshes itself, and forms are sent as usual.
(() => {
  'use strict';

  const PAUSE = 1000;
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });

  const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

  // The page of an upload: asks how far it is, and shows the page anew at the end.
  async function watch(list) {
    let current = '';
    while (list.isConnected) {
      await pause();
      let response;
      try {
        response = await fetch(list.dataset.state, { headers: { Accept: 'application/json' } });
      } catch {
        // The line is down, or the portal is being started again.
        continue;
      }
      if (response.redirected || (response.status >= 400 && response.status < 500)) {
        location.reload();
        return;
      }
      const news = response.ok ? await response.json() : { steps: [] };
      if (news.over) {
        location.reload();
        return;
      }
      current = draw(list, news.steps, current);
    }
  }

  // Returns the step that is under way; only a new one is said aloud.
  function draw(list, steps, before) {
    let current = before;
    for (const step of steps) {
      const item = list.querySelector(`[data-step="${step.name}"]`);
      const bar = item.querySelector('progress');
      if (step.percent === null) {
        bar.removeAttribute('value');
      } else {
        bar.value = step.percent;
      }
      const known = step.mark === 'NOW' && step.percent !== null;
      item.querySelector('.upload-mark').textContent =
        known ? percent.format(step.percent / 100) : list.dataset[step.mark.toLowerCase()];
      if (step.mark === 'NOW' && step.name !== before) {
        current = step.name;
        document.getElementById('upload-news').textContent = item.querySelector('label').textContent;
      }
    }
    return current;
  }

  // A form with a file: the same request, but one sees how much of it has left.
  function send(form, submitter) {
    const sending = form.querySelector('[data-sending]');
    const label = sending.querySelector('label');
    const bar = sending.querySelector('progress');
    const share = sending.querySelector('[data-percent]');
    const words = label.textContent;
    const body = new FormData(form);
    if (submitter && submitter.name) {
      body.append(submitter.name, submitter.value);
    }
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) {
        bar.value = 100 * event.loaded / event.total;
        share.textContent = percent.format(event.loaded / event.total);
      }
    };
    request.upload.onload = () => {
      bar.removeAttribute('value');
      share.textContent = '';
      label.textContent = label.dataset.arrived;
    };
    request.onload = () => show(request) || fail(form, words);
    request.onerror = () => fail(form, words);
    request.onabort = request.onerror;
    toggle(form, true);
    request.send(body);
  }

  // Puts the answer in the place of the page, as if the browser had gone there itself.
  function show(request) {
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
    const main = answer.querySelector('main');
    if (!main) {
      return false;
    }
    history.pushState(null, '', request.responseURL);
    document.title = answer.title;
    document.querySelector('main').replaceWith(main);
    scrollTo(0, 0);
    main.focus();
    begin(main);
    return true;
  }

  function fail(form, words) {
    toggle(form, false);
    form.querySelector('[data-sending] label').textContent = words;
    const failed = form.querySelector('[data-failed]');
    failed.hidden = false;
    failed.textContent = failed.dataset.text;
  }

  function toggle(form, busy) {
    form.querySelector('[data-sending]').hidden = !busy;
    form.querySelector('[data-failed]').hidden = true;
    form.querySelectorAll('button').forEach((button) => { button.disabled = busy; });
  }

  function begin(part) {
    part.querySelectorAll('.upload-steps').forEach(watch);
    part.querySelectorAll('form[data-upload]').forEach((form) => form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form, event.submitter);
    }));
  }

  addEventListener('popstate', () => location.reload());
  begin(document);
})();
