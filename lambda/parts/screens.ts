/** What only a device with a screen needs: loaded by the first one. */
import './answering';
export { screenFor } from '../intents/screen-for';
export { render } from '../screens/render';
