FROM node:20-bookworm-slim AS build
WORKDIR /app
ENV npm_config_update_notifier=false
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data
# The folder belongs to the user before it becomes a volume, so that a fresh volume does too.
RUN mkdir /data && chown node:node /data
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY prompts prompts
COPY examples examples
COPY catalogue catalogue
USER node
VOLUME /data
HEALTHCHECK --interval=5m --timeout=20s --start-period=30s CMD ["node", "dist/main.js", "doctor"]
# Without a shell or npm between, so that a stop reaches the program and it can finish its messages.
CMD ["node", "dist/main.js", "start"]
