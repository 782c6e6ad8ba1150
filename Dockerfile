# syntax=docker/dockerfile:1

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source

# Packages first: this layer stays as long as no project file and no lock file changes.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY core/DebateBot.Core.csproj core/packages.lock.json core/
COPY sandbox/DebateBot.Sandbox.csproj sandbox/packages.lock.json sandbox/
COPY bot/DebateBot.csproj bot/packages.lock.json bot/
RUN dotnet restore bot -a $TARGETARCH --locked-mode

COPY appsettings.json ./
COPY core core
COPY sandbox sandbox
COPY bot bot
RUN dotnet publish bot -a $TARGETARCH --no-restore --no-self-contained -o /app \
    && mkdir /data

# Chiseled: no shell, no package manager, a user who is not root. Extra: the cultures and time zones that the tests ran with.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app .
# What the bot writes lies in one folder, which its user owns.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
VOLUME /data
ENV Storage__ConnectionString="Data Source=/data/debates.db"
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["/app/DebateBot", "health"]
ENTRYPOINT ["/app/DebateBot"]
