// Hashes a chosen file on the reader's own machine; only its SHA-256 is sent.
const form = document.getElementById("verify");
const choose = document.getElementById("choose");
const said = document.getElementById("hashing");
const most = 1 << 30;

if (crypto.subtle) {
  choose.hidden = false;
  document.getElementById("file").addEventListener("change", async ({ target }) => {
    const file = target.files[0];
    if (!file) return;
    if (file.size > most) return (said.textContent = form.dataset.large);
    said.textContent = form.dataset.hashing;
    const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
    form.elements.digest.value = [...sum].map((it) => it.toString(16).padStart(2, "0")).join("");
    form.requestSubmit();
  });
}
