using DebateBot.Bench;

return await BenchTable.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
