/** The way back in for whoever has just read that the session is over; its words stand with the news. */
export function logInAgain(news) {
  const link = document.createElement('a');
  link.className = 'btn btn-outline';
  link.href = `/connexion?retour=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = news.dataset.logIn;
  return link;
}
