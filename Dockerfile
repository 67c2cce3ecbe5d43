# The server alone: the database is Neo4j's own image, see docker-compose.yml.
FROM node:20-slim AS build
WORKDIR /coterie
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY . .
RUN node bin/build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /coterie
COPY --from=build /coterie/package.json ./
COPY --from=build /coterie/node_modules node_modules
COPY --from=build /coterie/bin bin
COPY --from=build /coterie/dist dist
COPY --from=build /coterie/web/dist web/dist
COPY --from=build /coterie/web/tabs web/tabs
COPY --from=build /coterie/schema schema
COPY --from=build /coterie/seed seed
USER node
EXPOSE 4000
CMD ["node", "dist/main.js"]
