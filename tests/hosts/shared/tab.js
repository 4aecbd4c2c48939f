// Opens the tab at a press.
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('[hidden]').hidden = false;
});
