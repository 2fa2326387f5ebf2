/** Many projects side by side: value, money and time. */
package org.worthwhile.usecase.portfolio;
