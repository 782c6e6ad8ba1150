using System.Text.Json;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Xunit;

namespace DebateBot.Tests.Clients;

/// <summary>A sandbox with a foreign bot in it, and what its members do there.</summary>
public sealed class ClientRoom(RunningSandbox sandbox, ClientProcess client, long botId) : IAsyncDisposable
{
    public ClientProcess Client => client;

    public SandboxWorld World => sandbox.World;

    public string General => sandbox.Id("general");

    public string Articles => sandbox.Id("articles");

    public string Debates => sandbox.Id("debates");

    public RawHttp Mira => sandbox.As("Mira");

    public RawHttp Nobody => sandbox.Nobody;

    public static async Task<ClientRoom> OpenAsync(string library)
    {
        _ = library == "discord.js" ? Needs.DiscordJs() : Needs.DiscordPy();
        var sandbox = new RunningSandbox();
        await sandbox.InitializeAsync();
        var bots = (await sandbox.Nobody.GetAsync("/sandbox/bots")).ShouldBe(200).Items;
        var guest = bots.First(bot => bot.TextAt("name") == "Guest");
        var client = await ClientProcess.StartAsync(library, sandbox.Address, guest.TextAt("token"));
        await client.DoAsync("commands");
        return new ClientRoom(sandbox, client, Snowflakes.Read(guest.TextAt("id"))!.Value);
    }

    /// <summary>A member writes.</summary>
    public async Task<string> SayAsync(string text, string? channel = null) =>
        (await Mira.PostAsync($"/channels/{channel ?? General}/messages", new { content = text })).ShouldBe(200).Id;

    public async Task<RawAnswer> ReadAsync(string message, string? channel = null) =>
        (await Mira.GetAsync($"/channels/{channel ?? General}/messages/{message}")).ShouldBe(200);

    /// <summary>A member opens a thread.</summary>
    public async Task<string> OpenThreadAsync(string name)
    {
        var asked = new { name, type = 11 };
        return (await Mira.PostAsync($"/channels/{General}/threads", asked)).ShouldBe(201).Id;
    }

    /// <summary>A member runs a command of the bot; its first response.</summary>
    public Task<InteractionAnswer> RunAsync(string command, params IReadOnlyList<Typed> options) =>
        AskAsync(InteractionRequests.Run(botId, ChannelId, command, options));

    public Task<InteractionAnswer> CompleteAsync(string command, Typed focused) =>
        AskAsync(InteractionRequests.Complete(botId, ChannelId, command, focused));

    public Task<InteractionAnswer> PressAsync(Message message, string customId) =>
        AskAsync(InteractionRequests.Press(botId, ChannelId, message.Id, customId));

    public Task<InteractionAnswer> SubmitAsync(string form, IReadOnlyDictionary<string, string> fields) =>
        AskAsync(InteractionRequests.Submit(botId, ChannelId, form, fields));

    /// <summary>Switches a fault on.</summary>
    public async Task BreakAsync(object fault) => (await Nobody.PostAsync("/sandbox/faults", fault)).ShouldBe(204);

    /// <summary>What the member sees in the channel, newest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> SeenAsync() =>
        (await Mira.GetAsync($"/channels/{General}/messages?limit=10")).ShouldBe(200).Items;

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        await sandbox.DisposeAsync();
    }

    private long ChannelId => World.GetChannel("general").Id;

    private async Task<InteractionAnswer> AskAsync(InteractionRequest request) =>
        await World.AskAsync(World.FindMember("Mira")!.Id, request, TestContext.Current.CancellationToken)
        ?? throw new TimeoutException("The bot did not answer within 3 s.");
}
