using DebateBot.Sandbox.Rest.Channels;
using DebateBot.Sandbox.Rest.Guilds;

namespace DebateBot.Sandbox.Rest;

/// <summary>Discord's HTTP API, a file a resource.</summary>
internal static class DiscordApi
{
    public static void MapDiscordApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v10").AddEndpointFilter(JsonAnswer.FilterAsync);
        api.MapGateway();
        api.MapUsers();
        api.MapApplications();
        api.MapCommands();
        api.MapGuilds();
        api.MapMembers();
        api.MapRoles();
        api.MapChannels();
        api.MapMessages();
        api.MapPins();
        api.MapReactions();
        api.MapThreads();
        api.MapThreadMembers();
        api.MapArchivedThreads();
        api.MapWebhooks();
        api.MapWebhookMessages();
        api.MapCallbacks();
        api.MapAsking();
        app.MapAttachments();
        app.MapSandbox();
    }
}
