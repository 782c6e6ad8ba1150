using System.Text.Json.Nodes;
using DebateBot.Bench.Programs;
using DebateBot.Bench.Recaps;

namespace DebateBot.Bench.Ingest;

/// <summary>People who talk in the thread of an article, as fast as the stand-in takes it.</summary>
internal sealed class Talk
{
    private const int AtOnce = 8;

    private readonly SandboxProgram sandbox;
    private readonly GeneratedSentences sentences;
    private readonly string thread;
    private readonly string[] tokens;

    private Talk(SandboxProgram sandbox, GeneratedSentences sentences, string thread, string[] tokens) =>
        (this.sandbox, this.sentences, this.thread, this.tokens) = (sandbox, sentences, thread, tokens);

    public string Thread => thread;

    public IReadOnlyList<string> Tokens => tokens;

    /// <summary>Has the bot open the thread, the way an admin does: by the form of /article post.</summary>
    public static async Task<Talk> OpenAsync(
        SandboxProgram sandbox,
        GeneratedSentences sentences,
        CancellationToken cancellationToken
    )
    {
        var people = await sandbox.PeopleAsync(cancellationToken);
        var admin = (string)people.First(person => (bool)person["admin"]!)["token"]!;
        var server = (string)(await sandbox.GetAsync("api/v10/users/@me/guilds", admin, cancellationToken))[0]!["id"]!;
        var before = await ThreadsAsync();
        var channels = await sandbox.GetAsync($"api/v10/guilds/{server}/channels", admin, cancellationToken);
        var asked = new JsonObject
        {
            ["application_id"] = (string)(await sandbox.BotAsync(cancellationToken))["id"]!,
            ["guild_id"] = server,
            ["channel_id"] = (string)channels.AsArray().First(c => (string)c!["name"]! == "articles")!["id"]!,
        };
        var form = await AskAsync(2, ArticleForm.Ask());
        await AskAsync(5, ArticleForm.Fill((string)form["data"]!["custom_id"]!, sentences.Next(8)));
        return new Talk(sandbox, sentences, await ThreadAsync(), [.. people.Select(p => (string)p["token"]!)]);

        Task<JsonNode> AskAsync(int type, JsonObject data)
        {
            var body = (JsonObject)asked.DeepClone();
            body["type"] = type;
            body["data"] = data;
            return sandbox.PostAsync("api/v10/interactions", admin, body, cancellationToken);
        }

        async Task<IReadOnlyList<string>> ThreadsAsync()
        {
            var active = await sandbox.GetAsync($"api/v10/guilds/{server}/threads/active", admin, cancellationToken);
            return [.. active["threads"]!.AsArray().Select(thread => (string)thread!["id"]!)];
        }

        async Task<string> ThreadAsync()
        {
            while (true)
            {
                if ((await ThreadsAsync()).Except(before, StringComparer.Ordinal).ToList() is [var opened, ..])
                    return opened;
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    public async Task WriteAsync(int messages, CancellationToken cancellationToken)
    {
        var texts = Enumerable.Range(0, messages).Select(number => (number, sentences.Next(1 + (number % 3))));
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(
            texts.ToList(),
            options,
            async (text, stop) =>
                await sandbox.PostAsync(
                    $"api/v10/channels/{thread}/messages",
                    tokens[text.number % tokens.Length],
                    new JsonObject { ["content"] = text.Item2 },
                    stop
                )
        );
    }
}
