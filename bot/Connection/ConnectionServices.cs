using DebateBot.Chat;
using DebateBot.Connection.Gateway;
using DebateBot.Connection.Payloads;
using DebateBot.Connection.Rest;
using DebateBot.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Refit;

namespace DebateBot.Connection;

/// <summary>The built-in connection: REST behind <see cref="IChat"/>, the gateway into <see cref="ChatInbox"/>.</summary>
public static class ConnectionServices
{
    /// <summary>Settings are bound by who calls: the section <c>Discord</c>, or the sandbox's address and token.</summary>
    public static IServiceCollection AddConnection(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DiscordSettings>, DiscordSettingsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Ending>();
        services.TryAddSingleton<ChatInbox>();
        services.AddRest();
        services.AddSingleton<IChat, DiscordChat>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<SessionGate>();
        services.AddHostedService<GatewayService>();
        return services;
    }

    private static void AddRest(this IServiceCollection services)
    {
        services.AddSingleton<RateLimits>();
        services.AddSingleton<InvalidRequestGuard>();
        services.AddSingleton<PermissionReader>();
        services.AddTransient<RateLimitHandler>();
        services.AddTransient<AuthorizationHandler>();
        services
            .AddRefitGeneratedClient<IDiscordApi>(_ => Settings)
            .ConfigureHttpClient(
                (provider, client) =>
                {
                    client.BaseAddress = new(provider.GetRequiredService<IOptions<DiscordSettings>>().Value.ApiUrl);
                    client.Timeout = Timeout.InfiniteTimeSpan; // each attempt has its own; waiting for a limit may take longer
                }
            )
            .ConfigurePrimaryHttpMessageHandler(NewHandler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // its connections are renewed by themselves
            .AddHttpMessageHandler<RateLimitHandler>()
            .AddHttpMessageHandler<AuthorizationHandler>()
            .RemoveAllLoggers(); // tokens stand in paths
        services.AddHttpClient<FileDownload>().ConfigurePrimaryHttpMessageHandler(NewHandler).RemoveAllLoggers();
    }

    private static RefitSettings Settings =>
        new(new SystemTextJsonContentSerializer(DiscordJson.Default.Options))
        {
            ExceptionFactory = ErrorTranslator.TranslateAsync,
            DeserializationExceptionFactory = (response, unreadable) =>
                new(
                    new HttpRequestException(
                        $"{ApiRoute.Of(response.RequestMessage!).Template}: the answer is not what Discord documents.",
                        unreadable
                    )
                ),
            TransportExceptionFactory = (_, failed, _) => failed,
        };

    private static SocketsHttpHandler NewHandler() =>
        new()
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null, // no tracing of requests either
        };
}
