import { firstPaint } from '$lib/ui/first-paint';

/** What is drawn ahead is on screen before the page is made to listen, however slow the machine. */
export const init = firstPaint;
