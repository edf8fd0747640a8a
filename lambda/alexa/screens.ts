/** What only a device with a screen needs: loaded by the first one. */
export { screenFor } from '../intents/screen-for';
export { render } from '../screens/render';
