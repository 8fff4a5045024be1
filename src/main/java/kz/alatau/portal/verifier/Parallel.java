package kz.alatau.portal.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

import kz.alatau.portal.register.RegisterFaultException;

/** Makes many small requests, a few at a time. */
final class Parallel {

	private static final int AT_A_TIME = 8;

	private Parallel() {
	}

	/**
	 * Makes a check for each number.
	 * @return what was at fault, in the order of the numbers
	 */
	static List<RegisterFaultException> faults(LongStream numbers, LongConsumer check) {
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME)) {
			List<Future<?>> running = new ArrayList<>();
			numbers.forEach((number) -> running.add(workers.submit(() -> check.accept(number))));
			List<RegisterFaultException> faults = new ArrayList<>();
			running.forEach((one) -> collect(one, faults));
			return faults;
		}
	}

	private static void collect(Future<?> one, List<RegisterFaultException> faults) {
		try {
			one.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof RegisterFaultException fault)) {
				throw new IllegalStateException(ex.getCause());
			}
			faults.add(fault);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RegisterFaultException("Interrupted", ex);
		}
	}

}
