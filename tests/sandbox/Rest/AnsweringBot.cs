using System.Text.Json;
using DebateBot.Tests.Support;

namespace DebateBot.Tests.Sandbox.Rest;

/// <summary>Asks as a member over HTTP and answers as the bot, over gateway and HTTP.</summary>
internal sealed class AnsweringBot : IDisposable
{
    private const int Guilds = 1;
    private readonly RunningSandbox _sandbox;
    private readonly RawGateway _gateway;

    private AnsweringBot(RunningSandbox sandbox, RawGateway gateway) => (_sandbox, _gateway) = (sandbox, gateway);

    /// <summary>What arrived last.</summary>
    public JsonElement Asked { get; private set; }

    /// <summary>Where follow-ups go.</summary>
    public string Token => $"/webhooks/{_sandbox.BotId}/{Asked.TextAt("token")}";

    public static async Task<AnsweringBot> StartAsync(RunningSandbox sandbox)
    {
        var bot = new AnsweringBot(sandbox, await sandbox.SignInAsync(Guilds));
        object[] commands =
        [
            new
            {
                name = "quote",
                description = "Quotes.",
                options = new[]
                {
                    new
                    {
                        type = 3,
                        name = "find",
                        description = "Words.",
                        autocomplete = true,
                    },
                },
            },
            new
            {
                name = "import",
                description = "Imports.",
                options = new[]
                {
                    new
                    {
                        type = 11,
                        name = "file",
                        description = "A page.",
                    },
                },
            },
            new
            {
                name = "setup",
                description = "Sets up.",
                default_member_permissions = "32",
            },
            new { name = "Show replies", type = 3 },
        ];
        (await sandbox.Bot.PutAsync($"/applications/{sandbox.BotId}/commands", commands)).ShouldBe(200);
        return bot;
    }

    public object Request(int type, object data, string? messageId = null, string channel = "general") =>
        new
        {
            type,
            application_id = _sandbox.Id("DebateBot"),
            guild_id = $"{_sandbox.World.Guild.Id}",
            channel_id = _sandbox.Id(channel),
            data,
            message_id = messageId,
        };

    /// <summary>The member's answer, once the bot has sent that callback.</summary>
    public async Task<RawAnswer> AskAsync(string name, object request, object callback)
    {
        var asking = _sandbox.As(name).PostAsync("/interactions", request);
        return await AnswerAsync(asking, callback);
    }

    public async Task<RawAnswer> AnswerAsync(Task<RawAnswer> asking, object callback)
    {
        await HearAsync();
        (await RespondAsync(callback)).ShouldBe(204);
        return await asking;
    }

    public async Task HearAsync() => Asked = await _gateway.NextAsync("INTERACTION_CREATE");

    public Task<RawAnswer> RespondAsync(object callback, string query = "") =>
        _sandbox.Nobody.PostAsync(
            $"/interactions/{Asked.TextAt("id")}/{Asked.TextAt("token")}/callback{query}",
            callback
        );

    public void Dispose() => _gateway.Dispose();
}
