using DebateBot.Connection.Payloads;
using Refit;

namespace DebateBot.Connection.Rest;

/// <summary>Discord's API v10, as far as the bot uses it; a partial file a resource. A route's bucket is its template here and its channel, server or webhook.</summary>
public partial interface IDiscordApi
{
    /// <summary>https://discord.com/developers/docs/events/gateway#get-gateway-bot</summary>
    [Get("/gateway/bot")]
    Task<GatewayBotPayload> GetGatewayBotAsync(CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/application#get-current-application</summary>
    [Get("/applications/@me")]
    Task<ApplicationPayload> GetOwnApplicationAsync(CancellationToken cancellationToken);

    /// <summary>https://discord.com/developers/docs/resources/user#get-current-user</summary>
    [Get("/users/@me")]
    Task<UserPayload> GetOwnUserAsync(CancellationToken cancellationToken);
}
