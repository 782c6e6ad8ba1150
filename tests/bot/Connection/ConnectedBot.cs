using DebateBot.Chat;
using DebateBot.Connection;
using DebateBot.Hosting;
using DebateBot.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>The whole connection, as the program registers it, against a stub or the sandbox.</summary>
internal sealed class ConnectedBot : IAsyncDisposable
{
    private readonly IHost _host;

    private ConnectedBot(IHost host) => _host = host;

    public IChat Chat => _host.Services.GetRequiredService<IChat>();

    public ChatInbox Inbox => _host.Services.GetRequiredService<ChatInbox>();

    public Ending Ending => _host.Services.GetRequiredService<Ending>();

    public KeptLog Log => _host.Services.GetRequiredService<KeptLog>();

    /// <summary>Completes when the program ends itself.</summary>
    public Task Stopping { get; private set; } = Task.CompletedTask;

    /// <summary>REST only.</summary>
    public static ConnectedBot On(StubDiscord discord, TimeProvider? time = null) =>
        On(discord.ApiUrl, "the.secret.token", time ?? TimeProvider.System);

    public static ConnectedBot On(SandboxHost sandbox, TimeProvider? time = null) =>
        On($"{sandbox.Address}api/v10", sandbox.BotToken, time ?? TimeProvider.System);

    private static ConnectedBot On(string apiUrl, string token, TimeProvider time)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        var log = new KeptLog();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton(time);
        builder.Services.Configure<DiscordSettings>(settings =>
        {
            settings.Token = token;
            settings.ApiUrl = apiUrl;
        });
        builder.Services.AddConnection();
        return new(builder.Build());
    }

    /// <summary>With the gateway; the program had read up to there when it last ran.</summary>
    public static Task<ConnectedBot> StartAsync(StubDiscord discord, TimeProvider? time = null, Bookmark? saved = null)
    {
        var bot = On(discord, time);
        if (saved is { } bookmark)
            bot.Inbox.GoOnFrom(bookmark);
        return StartAsync(bot);
    }

    public static Task<ConnectedBot> StartAsync(SandboxHost sandbox, TimeProvider? time = null) =>
        StartAsync(On(sandbox, time));

    private static async Task<ConnectedBot> StartAsync(ConnectedBot bot)
    {
        var stopping = new TaskCompletionSource();
        bot._host.Services.GetRequiredService<IHostApplicationLifetime>()
            .ApplicationStopping.Register(stopping.SetResult);
        bot.Stopping = stopping.Task;
        await bot._host.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>The next that arrives, and how far was read with it.</summary>
    public async Task<Arrival> ArrivalAsync() => await Inbox.Events.ReadAsync(TestContext.Current.CancellationToken);

    public async Task<ChatEvent?> NextAsync() => (await ArrivalAsync()).Happened;

    public Task StopAsync() => _host.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
