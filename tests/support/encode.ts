export { encode } from '../../scripts/forty-ways/encode';
