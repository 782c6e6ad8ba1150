using System.Globalization;
using System.Text.Json;
using DebateBot.Tests.Support;

namespace DebateBot.Tests.EndToEnd;

/// <summary>A member who uses the stand-in's routes from a script, as anybody may.</summary>
internal sealed class Visitor
{
    private const int Command = 1;
    private const int Text = 3;
    private const int Integer = 4;
    private const int File = 11;

    private readonly RawHttp http;
    private readonly string server;
    private readonly string application;

    private Visitor(RawHttp http, string server, string application) =>
        (this.http, this.server, this.application) = (http, server, application);

    public string Server => server;

    public static async Task<Visitor> SignInAsync(Uri address, string name)
    {
        var anybody = new RawHttp(address, token: null);
        var members = (await anybody.GetAsync("/sandbox/members")).ShouldBe(200).Items;
        var own = new RawHttp(address, members.Single(m => m.TextAt("name") == name).TextAt("token"));
        var servers = (await own.GetAsync("/users/@me/guilds")).ShouldBe(200).Items;
        var bots = (await anybody.GetAsync("/sandbox/bots")).ShouldBe(200).Items;
        return new Visitor(own, servers[0].TextAt("id"), bots[0].TextAt("id"));
    }

    public async Task<string> ChannelAsync(string name) =>
        (await http.GetAsync($"/guilds/{server}/channels"))
            .ShouldBe(200)
            .Items.Single(channel => channel.TextAt("name") == name)
            .TextAt("id");

    public async Task<IReadOnlyList<JsonElement>> ThreadsAsync() =>
        [
            .. (await http.GetAsync($"/guilds/{server}/threads/active"))
                .ShouldBe(200)
                .Json.At("threads")
                .EnumerateArray(),
        ];

    public async Task<IReadOnlyList<string>> CommandsAsync() =>
        [
            .. (await http.GetAsync($"/applications/{application}/commands"))
                .ShouldBe(200)
                .Items.Select(command => command.TextAt("name")),
        ];

    /// <summary>Oldest first, private answers to this member included.</summary>
    public async Task<IReadOnlyList<JsonElement>> MessagesAsync(string channel) =>
        [.. (await http.GetAsync($"/channels/{channel}/messages?limit=100")).ShouldBe(200).Items.Reverse()];

    public async Task<string> SayAsync(string channel, string text) =>
        (await http.PostAsync($"/channels/{channel}/messages", new { content = text })).ShouldBe(200).Id;

    /// <summary>Runs a slash command; an answer that was only promised is waited for.</summary>
    /// <returns>The answer as one message.</returns>
    public async Task<JsonElement> RunAsync(
        string channel,
        string command,
        params (string Name, object Value)[] options
    )
    {
        var body = Asked(channel, command, [.. options.Select(option => Option(option.Name, option.Value))]);
        return await ToldAsync(channel, await http.PostAsync("/interactions", body));
    }

    public async Task<JsonElement> UploadAsync(string channel, string command, string file, string content)
    {
        var option = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = "file",
            ["type"] = File,
            ["value"] = 0,
        };
        var body = Asked(channel, command, [option]);
        return await ToldAsync(channel, await http.PostFilesAsync("/interactions", body, (file, content)));
    }

    private async Task<JsonElement> ToldAsync(string channel, RawAnswer answer)
    {
        const int Loading = 128;
        var message = answer.ShouldBe(200).Json.At("data");
        while ((message.At("flags").GetInt32() & Loading) != 0)
            message = (await MessagesAsync(channel)).Single(other => other.TextAt("id") == message.TextAt("id"));
        return message;
    }

    private Dictionary<string, object> Asked(string channel, string command, List<Dictionary<string, object>> options)
    {
        var words = command.Split(' ');
        if (words is [_, var sub])
            options =
            [
                new(StringComparer.Ordinal)
                {
                    ["name"] = sub,
                    ["type"] = Command,
                    ["options"] = options,
                },
            ];
        return new(StringComparer.Ordinal)
        {
            ["type"] = 2,
            ["application_id"] = application,
            ["guild_id"] = server,
            ["channel_id"] = channel,
            ["data"] = new
            {
                name = words[0],
                type = Command,
                options,
            },
        };
    }

    private static Dictionary<string, object> Option(string name, object value) =>
        new(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["type"] = value is int ? Integer : Text,
            ["value"] = value is int number ? number : Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
