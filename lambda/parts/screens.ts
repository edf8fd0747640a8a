/** What only a device with a screen needs: loaded by the first one. */
import './answering';
export { screenFor } from '../screens/screen-for';
export { render } from '../screens/render';
