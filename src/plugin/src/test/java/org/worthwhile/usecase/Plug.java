package org.worthwhile.usecase;

/** Lets a number of steps happen and then ends everything, like a pulled plug; a new start lets everything happen again. */
public final class Plug implements Runnable {

    /** Everything stopped here. */
    public static final class Pulled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final int NEVER = -1;

    private int stepsLeft = NEVER;

    public void pullAfter(int steps) {
        stepsLeft = steps;
    }

    public void plugIn() {
        stepsLeft = NEVER;
    }

    @Override
    public void run() {
        if (stepsLeft == 0) {
            throw new Pulled();
        }
        if (stepsLeft > 0) {
            stepsLeft--;
        }
    }
}
