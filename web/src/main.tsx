import './workers.js';
import 'graphiql/style.css';
import './playground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryOfAddress } from './address.js';
import { Playground } from './playground.js';

const place = document.getElementById('playground');
if (!place) throw new Error('index.html has no element named playground');
createRoot(place).render(
  <StrictMode>
    <Playground linked={queryOfAddress(window.location.search)} />
  </StrictMode>,
);
