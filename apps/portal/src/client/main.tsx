import '@safe-return/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.tsx';
import './styles.css';

const place = document.querySelector('#portal');
if (!place) throw new Error('The page has no element #portal.');
createRoot(place).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
