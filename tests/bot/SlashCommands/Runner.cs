using System.Collections.Concurrent;
using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core.Discussions;
using DebateBot.Posting;
using DebateBot.Sandbox.World;
using DebateBot.SlashCommands;
using DebateBot.Tests.Bot.Connection;
using DebateBot.Tests.Core.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace DebateBot.Tests.Bot.SlashCommands;

/// <summary>A runner with one command, over the real connection to a Discord that takes one callback an interaction.</summary>
internal sealed class Runner : IAsyncDisposable
{
    private readonly StubDiscord discord;
    private readonly ConnectedBot connected;
    private readonly TempStore store = new();
    private readonly ILoggerFactory loggers;
    private readonly KeptLog kept = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, bool> answered = new(StringComparer.Ordinal);

    private Runner(StubDiscord discord)
    {
        this.discord = discord;
        connected = ConnectedBot.On(discord);
        loggers = LoggerFactory.Create(logging => logging.AddProvider(kept));
        discord.Answer = Answer;
    }

    public CommandRunner Commands { get; private set; } = null!;

    /// <summary>The first callbacks that Discord took: their type and text.</summary>
    public IReadOnlyList<(long Kind, string Text)> Callbacks { get; private set; } = [];

    /// <summary>What the promised answers were replaced with.</summary>
    public IReadOnlyList<string> Edits =>
        [.. discord.Seen.Where(seen => seen.Method == "PATCH").Select(seen => seen.Json.Text("content")!)];

    /// <summary>What was posted into the channel.</summary>
    public IReadOnlyList<string> Posted =>
        [
            .. discord
                .Seen.Where(seen => seen is { Method: "POST", Path: "/channels/2/messages" })
                .Select(seen => seen.Json.Text("content")!),
        ];

    /// <summary>Discord does not know the interaction any more.</summary>
    public bool IsOver { get; set; }

    public IReadOnlyCollection<string> Log =>
        [.. kept.Lines.Where(line => !line.StartsWith("Warning", StringComparison.Ordinal))];

    public Task FirstCallback => first.Task;

    public static async Task<Runner> StartAsync(Func<CommandInvoked, Task<Reply>> answer, TimeProvider? clock = null)
    {
        var started = new Runner(await StubDiscord.StartAsync());
        var chat = started.connected.Chat;
        await chat.SignInAsync(TestContext.Current.CancellationToken);
        var time = clock ?? TimeProvider.System;
        var outbox = new Outbox(started.store.Store, time);
        var lookBack = new LookBack(chat, outbox);
        var sender = new Sender(chat, outbox, lookBack, time);
        var drawer = new CardDrawer(new DiscussionReader(started.store.Store));
        started.Commands = new CommandRunner(
            new CommandTable([new OneCommand(answer)], [], [], []),
            chat,
            sender,
            new PrivateCardFollower(
                new PostedCards(started.store.Store, sender, outbox, lookBack, drawer),
                drawer,
                sender,
                time,
                NullLogger<PrivateCardFollower>.Instance
            ),
            time,
            started.loggers.CreateLogger<CommandRunner>()
        );
        return started;
    }

    public Task RunAsync() =>
        Commands.RunAsync(new CommandInvoked(Source, "one", Options.None), TestContext.Current.CancellationToken);

    public Task CompleteAsync() =>
        Commands.RunAsync(
            new AutocompleteAsked(Source, "one", Options.None, "word", "typed"),
            TestContext.Current.CancellationToken
        );

    public async ValueTask DisposeAsync()
    {
        await connected.DisposeAsync();
        await discord.DisposeAsync();
        await store.DisposeAsync();
        loggers.Dispose();
    }

    public static InteractionSource Source =>
        new(
            77,
            "a.token",
            1,
            2,
            new DebateBot.Chat.Member(3, "Robin", DebateBot.Chat.Permissions.None),
            DebateBot.Chat.Permissions.None,
            new FakeTimeProvider().GetUtcNow()
        );

    private StubAnswer? Answer(SeenRequest seen)
    {
        if (seen is { Method: "POST", Path: "/channels/2/messages" })
            return new(200, Payload.Message(90, ""));
        if (seen.Method == "PATCH")
            return IsOver ? new(401, """{"code":50027,"message":"Invalid Webhook Token"}""") : new(200, "{}");
        if (!seen.Path.EndsWith("/callback", StringComparison.Ordinal))
            return null;
        if (!answered.TryAdd(seen.Path, true))
            return new(400, """{"code":40060,"message":"Interaction has already been acknowledged."}""");
        Callbacks = [.. Callbacks, (seen.Json.Number("type")!.Value, seen.Json.Child("data").Text("content") ?? "")];
        first.TrySetResult();
        return new(204);
    }

    private sealed class OneCommand(Func<CommandInvoked, Task<Reply>> answer) : ISlashCommand, IAutocomplete
    {
        public CommandDescription Description { get; } = new("one", "One command.", []);

        public Task<Reply> AnswerAsync(CommandInvoked asked, CancellationToken cancellationToken) => answer(asked);

        public async Task<IReadOnlyList<Choice>> SuggestAsync(
            AutocompleteAsked asked,
            CancellationToken cancellationToken
        )
        {
            await answer(new CommandInvoked(asked.Source, asked.Name, asked.Options));
            return [new Choice("one", "1")];
        }
    }
}
