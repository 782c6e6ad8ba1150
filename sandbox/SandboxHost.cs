using DebateBot.Sandbox.Sample;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox;

/// <summary>The stand-in, listening: REST, gateway and page over one world.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(3);
    private readonly WebApplication _app;
    private readonly IDisposable? _worldLock;

    private SandboxHost(WebApplication app, SandboxWorld world, Uri address, IDisposable? worldLock)
    {
        _app = app;
        _worldLock = worldLock;
        World = world;
        Address = address;
    }

    public SandboxWorld World { get; }

    /// <summary>Where it listens; the API is at <c>/api/v10</c> below it.</summary>
    public Uri Address { get; }

    /// <summary>The sample's thread as soon as it is complete; null when there is none.</summary>
    public Task<long?> Sample => _app.Services.GetRequiredService<SampleThread>().Written;

    /// <summary>The token of the bot called DebateBot.</summary>
    public string BotToken => World.FindMember("DebateBot")!.Token;

    public static Task<SandboxHost> StartAsync(SandboxSettings settings, CancellationToken cancellationToken) =>
        StartAsync(settings, TimeProvider.System, cancellationToken);

    /// <exception cref="CannotStart">A setting is wrong, no port is free, or the world's file cannot be used.</exception>
    public static async Task<SandboxHost> StartAsync(
        SandboxSettings settings,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (settings.Problem() is { } problem)
            throw new CannotStart(problem);

        var worldLock = WorldLock.Take(settings.World);
        try
        {
            var world = await WorldFile.OpenAsync(settings.World, new WorldClock(time), cancellationToken);
            var app = await ListenAsync(settings, world, cancellationToken);
            world.Address = new Uri(app.Urls.First());
            return new SandboxHost(app, world, world.Address, worldLock);
        }
        catch
        {
            worldLock?.Dispose();
            throw;
        }
    }

    /// <summary>Runs alone until Ctrl-C or SIGTERM.</summary>
    /// <returns>The exit code: 1, with a sentence on stderr, when a setting is wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using var host = await StartAsync(Settings(args), CancellationToken.None);
            Console.WriteLine($"The sandbox listens at {host.Address}");
            await host._app.WaitForShutdownAsync();
            return 0;
        }
        catch (CannotStart wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(StopTime);
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
        _worldLock?.Dispose();
    }

    private static SandboxSettings Settings(string[] args)
    {
        var settings = new SandboxSettings { OpenBrowser = false, Sample = false };
        try
        {
            new ConfigurationBuilder()
                .AddEnvironmentVariables()
                .AddCommandLine(args)
                .Build()
                .GetSection("Sandbox")
                .Bind(settings);
            return settings;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or FormatException)
        {
            throw new CannotStart(wrong.Message);
        }
    }

    private static async Task<WebApplication> ListenAsync(
        SandboxSettings settings,
        SandboxWorld world,
        CancellationToken cancellationToken
    )
    {
        foreach (var url in FreePorts.From(new Uri(settings.Url)))
        {
            var app = SandboxApp.Build(settings, world, url);
            try
            {
                await app.StartAsync(cancellationToken);
                return app;
            }
            catch (IOException inUse)
                when (inUse.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
            {
                await app.DisposeAsync();
            }
        }
        throw new CannotStart($"No port from {settings.Url} on is free. Set Sandbox:Url to another one.");
    }
}
