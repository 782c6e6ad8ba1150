await DebateBot.Sandbox.SandboxHost.RunAsync(args);
