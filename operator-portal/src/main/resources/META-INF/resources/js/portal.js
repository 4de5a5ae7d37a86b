// Loaded by every page. Pages work without it; a room adds its own module in the slot "scripts" of its page.
document.documentElement.classList.add("scripted");
