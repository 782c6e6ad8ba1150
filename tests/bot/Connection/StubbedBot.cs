using DebateBot.Chat;
using DebateBot.Connection;
using DebateBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DebateBot.Tests.Bot.Connection;

/// <summary>The whole connection, as the program registers it, against a <see cref="StubDiscord"/>.</summary>
internal sealed class StubbedBot : IAsyncDisposable
{
    private readonly IHost _host;

    private StubbedBot(IHost host) => _host = host;

    public IChat Chat => _host.Services.GetRequiredService<IChat>();

    public ChatInbox Inbox => _host.Services.GetRequiredService<ChatInbox>();

    public Ending Ending => _host.Services.GetRequiredService<Ending>();

    public KeptLog Log => _host.Services.GetRequiredService<KeptLog>();

    /// <summary>Completes when the program ends itself.</summary>
    public Task Stopping { get; private set; } = Task.CompletedTask;

    /// <summary>REST only.</summary>
    public static StubbedBot On(StubDiscord discord, TimeProvider? time = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        var log = new KeptLog();
        builder.Logging.AddProvider(log);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.Configure<DiscordSettings>(settings =>
        {
            settings.Token = "the.secret.token";
            settings.ApiUrl = discord.ApiUrl;
        });
        builder.Services.AddConnection();
        return new(builder.Build());
    }

    /// <summary>With the gateway.</summary>
    public static async Task<StubbedBot> StartAsync(StubDiscord discord, TimeProvider? time = null)
    {
        var bot = On(discord, time);
        var stopping = new TaskCompletionSource();
        bot._host.Services.GetRequiredService<IHostApplicationLifetime>()
            .ApplicationStopping.Register(stopping.SetResult);
        bot.Stopping = stopping.Task;
        await bot._host.StartAsync(TestContext.Current.CancellationToken);
        return bot;
    }

    public Task StopAsync() => _host.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
