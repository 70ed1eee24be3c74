// Tells the reader what the module cannot.
export const say = (kind, text) => {
  const notice = document.createElement('p');
  notice.className = 'rw notice';
  notice.setAttribute('role', 'status');
  notice.dataset.notice = kind;
  document.getElementById('reweigh').prepend(notice);
  // After it is in the page, so that screen readers say it.
  notice.textContent = text;
  return notice;
};
