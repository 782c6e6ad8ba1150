using DebateBot.Core;
using Microsoft.Extensions.Options;

namespace DebateBot.Hosting;

/// <summary>The bot and, where no token is set, its sandbox, started and running.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    // With the sandbox's own time it stays below the ten seconds after which a container is killed.
    public static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    private readonly IHost host;

    private RunningBot(IHost host, SandboxSession? sandbox)
    {
        this.host = host;
        Sandbox = sandbox;
    }

    public SandboxSession? Sandbox { get; }

    public IServiceProvider Services => host.Services;

    /// <param name="args">Settings: "--Sandbox:Url=http://127.0.0.1:0".</param>
    /// <param name="addParts">What the program is made of.</param>
    /// <param name="output">Gets the four lines about the sandbox.</param>
    /// <exception cref="UserError">A setting is wrong, or the token is; the sentence says what to set.</exception>
    public static async Task<RunningBot> StartAsync(
        string[] args,
        Action<HostApplicationBuilder> addParts,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        Arguments.Check(args);
        var app = SettingsFile.Read(() => Host.CreateApplicationBuilder(Settings(args)));
        SettingsCheck.Check(app.Configuration);
        TokenFile.Read(app.Configuration);
        var sandbox = await SandboxSession.StartAsync(app, cancellationToken);
        try
        {
            if (sandbox is not null)
            {
                app.Services.AddSingleton(sandbox);
                app.Services.AddSingleton(output);
                app.Services.AddHostedService<SandboxWelcome>();
            }
            addParts(app);
            return new RunningBot(await StartAsync(app.Build(), cancellationToken), sandbox);
        }
        catch when (sandbox is not null)
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    /// <summary>Until Ctrl-C, SIGTERM, or a reason to end.</summary>
    /// <exception cref="UserError">It ended for a reason that a person can mend.</exception>
    public async Task WaitForEndAsync()
    {
        await host.WaitForShutdownAsync();
        if (host.Services.GetRequiredService<Ending>().Reason is { } reason)
            throw reason;
        var parts = host.Services.GetServices<IHostedService>().OfType<BackgroundService>();
        foreach (var part in parts.Where(part => part.ExecuteTask is { IsFaulted: true }))
            await part.ExecuteTask!;
    }

    public async ValueTask DisposeAsync()
    {
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        if (!lifetime.ApplicationStopped.IsCancellationRequested)
            await host.StopAsync(StopTime);
        await ((IAsyncDisposable)host).DisposeAsync();
        if (Sandbox is not null)
            await Sandbox.DisposeAsync();
    }

    private static async Task<IHost> StartAsync(IHost built, CancellationToken cancellationToken)
    {
        try
        {
            // The host would make every part, and with them a record, before it looks at the settings.
            built.Services.GetService<IStartupValidator>()?.Validate();
            await built.StartAsync(cancellationToken);
            return built;
        }
        catch (Exception failed)
        {
            var reason = built.Services.GetRequiredService<Ending>().Reason;
            await ((IAsyncDisposable)built).DisposeAsync();
            // A part that ends the program cancels the start of the others: the reason counts, not the cancellation.
            if (failed is OperationCanceledException && reason is not null)
                throw reason;
            throw;
        }
    }

    /// <summary>The settings file lies beside the program, wherever it is started from; it is read once.</summary>
    private static HostApplicationBuilderSettings Settings(string[] args)
    {
        var configuration = new ConfigurationManager();
        configuration["hostBuilder:reloadConfigOnChange"] = "false";
        return new HostApplicationBuilderSettings
        {
            Args = args,
            Configuration = configuration,
            ContentRootPath = AppContext.BaseDirectory,
        };
    }
}
